CREATE TABLE `addresses` (
	`platform` text NOT NULL,
	`workspace` text NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`text` text NOT NULL,
	PRIMARY KEY(`platform`, `workspace`, `kind`, `key`)
);
