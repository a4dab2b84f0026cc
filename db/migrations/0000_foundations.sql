CREATE TABLE `accounts` (
	`platform` text NOT NULL,
	`workspace` text NOT NULL,
	`account` text NOT NULL,
	`space` text NOT NULL,
	`person` text NOT NULL,
	`used_at` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`platform`, `workspace`, `account`)
);
--> statement-breakpoint
CREATE INDEX `accounts_person` ON `accounts` (`person`,`used_at`);--> statement-breakpoint
CREATE TABLE `answers` (
	`run` text NOT NULL,
	`step` text NOT NULL,
	`version` integer NOT NULL,
	`space` text NOT NULL,
	`sealed` blob NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`run`, `step`, `version`)
);
--> statement-breakpoint
CREATE TABLE `audiences` (
	`run` text NOT NULL,
	`item` text NOT NULL,
	`audience` text NOT NULL,
	`space` text NOT NULL,
	`versions` text NOT NULL,
	PRIMARY KEY(`run`, `item`, `audience`)
);
--> statement-breakpoint
CREATE TABLE `channels` (
	`platform` text NOT NULL,
	`workspace` text NOT NULL,
	`channel` text NOT NULL,
	`space` text NOT NULL,
	`network` text NOT NULL,
	PRIMARY KEY(`platform`, `workspace`, `channel`)
);
--> statement-breakpoint
CREATE INDEX `channels_network` ON `channels` (`network`);--> statement-breakpoint
CREATE TABLE `cycles` (
	`run` text PRIMARY KEY NOT NULL,
	`space` text NOT NULL,
	`owner` text NOT NULL,
	`phase` text NOT NULL,
	`number` integer NOT NULL,
	`look_back` text
);
--> statement-breakpoint
CREATE TABLE `grants` (
	`space` text NOT NULL,
	`person` text NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`space`, `person`, `role`)
);
--> statement-breakpoint
CREATE TABLE `inbox` (
	`id` text PRIMARY KEY NOT NULL,
	`space` text NOT NULL,
	`run` text NOT NULL,
	`event` text NOT NULL,
	`done` integer DEFAULT false NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`rests_until` integer DEFAULT 0 NOT NULL,
	`why` text
);
--> statement-breakpoint
CREATE INDEX `inbox_open` ON `inbox` (`done`);--> statement-breakpoint
CREATE TABLE `installations` (
	`platform` text NOT NULL,
	`workspace` text NOT NULL,
	`space` text NOT NULL,
	`token` blob,
	`bot_user` text,
	PRIMARY KEY(`platform`, `workspace`)
);
--> statement-breakpoint
CREATE TABLE `journal` (
	`event` text PRIMARY KEY NOT NULL,
	`space` text NOT NULL,
	`run` text NOT NULL,
	`type` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `journal_run` ON `journal` (`run`);--> statement-breakpoint
CREATE TABLE `memberships` (
	`network` text NOT NULL,
	`person` text NOT NULL,
	`role` text NOT NULL,
	`space` text NOT NULL,
	`status` text NOT NULL,
	PRIMARY KEY(`network`, `person`, `role`)
);
--> statement-breakpoint
CREATE INDEX `memberships_person` ON `memberships` (`person`,`status`);--> statement-breakpoint
CREATE TABLE `meta` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `networks` (
	`id` text PRIMARY KEY NOT NULL,
	`space` text NOT NULL,
	`name` text NOT NULL,
	`language` text NOT NULL,
	`zone` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`space` text NOT NULL,
	`run` text NOT NULL,
	`slot` text NOT NULL,
	`recipient` text NOT NULL,
	`occurrence` text NOT NULL,
	`view` text NOT NULL,
	`urgency` text NOT NULL,
	`under` text,
	`reply_as` text,
	`nonce` text NOT NULL,
	`created_at` integer NOT NULL,
	`not_before` integer NOT NULL,
	`status` text NOT NULL,
	`lease_until` integer DEFAULT 0 NOT NULL,
	`token` text,
	`attempts` integer DEFAULT 0 NOT NULL,
	`unsure` integer DEFAULT false NOT NULL,
	`ambiguous` integer DEFAULT false NOT NULL,
	`superseded` integer DEFAULT false NOT NULL,
	`wanted` integer DEFAULT 1 NOT NULL,
	`shown` integer DEFAULT 0 NOT NULL,
	`address` text,
	`conversation` text,
	`message` text,
	`why` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_occurrence` ON `outbox` (`run`,`slot`,`recipient`,`occurrence`);--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`status`,`not_before`);--> statement-breakpoint
CREATE INDEX `outbox_recipient` ON `outbox` (`recipient`,`status`);--> statement-breakpoint
CREATE INDEX `outbox_message` ON `outbox` (`conversation`,`message`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`space` text NOT NULL,
	`name` text NOT NULL,
	`language` text NOT NULL,
	`zone` text NOT NULL,
	`hours_from` text NOT NULL,
	`hours_to` text NOT NULL,
	`chosen` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE `reminders` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`space` text NOT NULL,
	`run` text NOT NULL,
	`key` text NOT NULL,
	`local` text NOT NULL,
	`zone` text NOT NULL,
	`due` integer NOT NULL,
	`revision` integer NOT NULL,
	`status` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`rests_until` integer DEFAULT 0 NOT NULL,
	`why` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reminders_key` ON `reminders` (`run`,`key`);--> statement-breakpoint
CREATE INDEX `reminders_due` ON `reminders` (`status`,`due`);--> statement-breakpoint
CREATE TABLE `runs` (
	`id` text PRIMARY KEY NOT NULL,
	`space` text NOT NULL,
	`flow` text NOT NULL,
	`version` integer NOT NULL,
	`revision` integer NOT NULL,
	`owner` text NOT NULL,
	`network` text,
	`open` integer NOT NULL,
	`state` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `runs_owner` ON `runs` (`owner`,`flow`,`open`);--> statement-breakpoint
CREATE TABLE `spaces` (
	`id` text PRIMARY KEY NOT NULL,
	`language` text NOT NULL,
	`zone` text NOT NULL
);
