CREATE TABLE `link_codes` (
	`person` text PRIMARY KEY NOT NULL,
	`space` text NOT NULL,
	`code` text NOT NULL,
	`until` integer NOT NULL,
	`used_by` text
);
--> statement-breakpoint
CREATE INDEX `link_codes_code` ON `link_codes` (`space`,`code`);--> statement-breakpoint
CREATE TABLE `link_tries` (
	`account` text PRIMARY KEY NOT NULL,
	`wrong` integer NOT NULL,
	`until` integer NOT NULL
);
