CREATE TABLE `feeds` (
	`person` text PRIMARY KEY NOT NULL,
	`space` text NOT NULL,
	`token` text NOT NULL,
	`sealed` blob NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `feeds_token_unique` ON `feeds` (`token`);--> statement-breakpoint
CREATE TABLE `meetings` (
	`id` text PRIMARY KEY NOT NULL,
	`run` text NOT NULL,
	`space` text NOT NULL,
	`kind` text NOT NULL,
	`module` integer,
	`networks` text NOT NULL,
	`people` text NOT NULL,
	`day` text NOT NULL,
	`time` text NOT NULL,
	`zone` text NOT NULL,
	`minutes` integer NOT NULL,
	`place` text,
	`status` text NOT NULL,
	`sequence` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `meetings_run` ON `meetings` (`run`);--> statement-breakpoint
CREATE INDEX `meetings_space` ON `meetings` (`space`,`day`,`time`);