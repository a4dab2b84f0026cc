CREATE TABLE `released` (
	`space` text NOT NULL,
	`mark` text NOT NULL,
	`run` text NOT NULL,
	PRIMARY KEY(`space`, `mark`)
);
--> statement-breakpoint
CREATE INDEX `counted_network` ON `counted` (`network`);