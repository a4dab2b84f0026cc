CREATE TABLE `counted` (
	`run` text NOT NULL,
	`network` text NOT NULL,
	`space` text NOT NULL,
	`versions` text NOT NULL,
	PRIMARY KEY(`run`, `network`)
);
--> statement-breakpoint
CREATE TABLE `participants` (
	`run` text NOT NULL,
	`person` text NOT NULL,
	`role` text NOT NULL,
	`space` text NOT NULL,
	PRIMARY KEY(`run`, `person`, `role`)
);
--> statement-breakpoint
CREATE INDEX `participants_person` ON `participants` (`person`);--> statement-breakpoint
CREATE TABLE `sources` (
	`space` text NOT NULL,
	`message` text NOT NULL,
	`run` text NOT NULL,
	PRIMARY KEY(`space`, `message`)
);
--> statement-breakpoint
CREATE INDEX `sources_run` ON `sources` (`run`);--> statement-breakpoint
ALTER TABLE `networks` ADD `goal` text;--> statement-breakpoint
ALTER TABLE `networks` ADD `contact` text;--> statement-breakpoint
ALTER TABLE `networks` ADD `programme` text;--> statement-breakpoint
ALTER TABLE `outbox` ADD `posted_at` integer;--> statement-breakpoint
ALTER TABLE `outbox` ADD `leaving` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `people` ADD `forgotten` integer DEFAULT false NOT NULL;