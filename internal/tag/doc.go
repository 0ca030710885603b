/*
Package tag reads the grammar of `pii:"..."` struct tags.

A value is a list of items between commas. Spaces around them do not count.

	email                       a category, by its short or full name
	true  redact  mask  hash    words of run-time maskers: personal data of no named kind
	-                           reviewed, and not personal data
	region=eu                   where the person lives
	role=processor              whose data it is: controller or processor
	subject=child               whom it is about
	protected=encrypted         what the value already is: masked, hashed, password-hashed, encrypted
	consent=marketing           the field records a consent
	opt-out=marketing           the field records an objection

Nothing is lost on a value that has problems: a word that is not known, or a
value without a category, makes the field personal data all the same.
*/
package tag
