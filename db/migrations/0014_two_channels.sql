-- What is said to a network says from now on in which of its channels: until now, it had one.
UPDATE `outbox` SET `recipient` = (
	SELECT `outbox`.`recipient` || '@' || `platform` || ':' || `workspace` FROM `channels`
	WHERE `channels`.`network` = substr(`outbox`.`recipient`, 3)
)
WHERE `recipient` LIKE 'n:%' AND EXISTS (
	SELECT 1 FROM `channels` WHERE `channels`.`network` = substr(`outbox`.`recipient`, 3)
);
