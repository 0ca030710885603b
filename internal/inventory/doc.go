// Package inventory holds all that is known of the personal data in a program:
// every flow, those too that no promise speaks of and those that are allowed.
// [New] makes an [Inventory] of what package driver found; the rest are pure
// functions of it and of the policies:
//
//   - [Inventory.Judge] says of each flow and field what it does to each promise;
//   - [Inventory.Promises] says of each promise whether it is kept;
//   - [Inventory.Map] draws the data map.
//
// Package print writes the last two, and package record keeps a record of
// processing activities that people fill in.
//
// A flow is in the inventory once, whichever variants of its package were
// analysed. A flow that breaks a promise has the fingerprint of the finding that
// the passes report about it.
package inventory
