DROP INDEX `outbox_due`;--> statement-breakpoint
DROP INDEX `outbox_open`;--> statement-breakpoint
CREATE INDEX `outbox_status` ON `outbox` (`status`);--> statement-breakpoint
CREATE INDEX `outbox_open_to` ON `outbox` (`recipient`,`not_before`) WHERE "outbox"."joined" is null and +"outbox"."status" in ('pending', 'sent') and "outbox"."shown" < "outbox"."wanted";--> statement-breakpoint
CREATE INDEX `outbox_open` ON `outbox` (`not_before`) WHERE "outbox"."joined" is null and +"outbox"."status" in ('pending', 'sent') and "outbox"."shown" < "outbox"."wanted";