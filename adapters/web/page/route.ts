import { useEffect, useState } from 'preact/hooks';

/** Who one is and where: `#mette/dm`, `#karen/netvaerk-nord`, `#lars/home`. Empty on the first visit. */
export type Route = { account: string; place: string };

export function useRoute(): [Route, (route: Route) => void] {
  const [route, setRoute] = useState(current);
  useEffect(() => {
    const follow = () => setRoute(current());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return [
    route,
    ({ account, place }) => {
      location.hash = `${account}/${place}`;
    },
  ];
}

function current(): Route {
  const [account = '', place = ''] = location.hash.slice(1).split('/');
  return { account, place };
}
