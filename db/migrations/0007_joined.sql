ALTER TABLE `outbox` ADD `joined` integer;--> statement-breakpoint
CREATE INDEX `outbox_joined` ON `outbox` (`joined`) WHERE "outbox"."joined" is not null;