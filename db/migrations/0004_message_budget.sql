ALTER TABLE `outbox` ADD `called_at` integer;--> statement-breakpoint
CREATE INDEX `outbox_spent` ON `outbox` (`recipient`,`urgency`,`called_at`) WHERE "outbox"."called_at" is not null;--> statement-breakpoint
UPDATE `outbox` SET `called_at` = `posted_at` WHERE `urgency` IN ('chosen', 'nudge') AND `posted_at` IS NOT NULL;
