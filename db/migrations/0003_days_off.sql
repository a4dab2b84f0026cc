CREATE TABLE `days_off` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`space` text NOT NULL,
	`network` text,
	`person` text,
	`why` text NOT NULL,
	`from` text NOT NULL,
	`to` text NOT NULL,
	`name` text
);
--> statement-breakpoint
CREATE INDEX `days_off_space` ON `days_off` (`space`,`from`);--> statement-breakpoint
CREATE INDEX `days_off_network` ON `days_off` (`network`);