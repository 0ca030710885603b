/*
Package require reads what a promise requires, as policies write it.

	masked or hashed
	encrypted and (ttl<=30d or erasable)
	vendor(purpose: payment, fulfilment)

A text is made of the requirements in [Atoms], joined by `and` and `or`; `and`
binds more strongly, and parentheses group. [Parse] gives a tree, and knows
nothing of flows: package policy says which requirements can be held against
one.
*/
package require
