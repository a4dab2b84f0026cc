CREATE TABLE `parts` (
	`run` text NOT NULL,
	`round` integer NOT NULL,
	`person` text NOT NULL,
	`part` text NOT NULL,
	`space` text NOT NULL,
	`day` text NOT NULL,
	PRIMARY KEY(`run`, `round`, `person`)
);
--> statement-breakpoint
ALTER TABLE `answers` ADD `author` text;--> statement-breakpoint
CREATE INDEX `answers_author` ON `answers` (`author`) WHERE "answers"."author" is not null;--> statement-breakpoint
CREATE INDEX `runs_network` ON `runs` (`network`,`flow`) WHERE "runs"."network" is not null;