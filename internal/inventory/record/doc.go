// Package record writes the data map as a record of processing activities, the
// document that article 30 of the GDPR asks for, in Markdown. Code knows which
// data there is, who gets it and how it is protected; why, on what legal basis
// and under whose responsibility, people fill in.
//
// [New] writes a record, [Update] brings one up to date. What is generated stands
// in tables between two comments. Everything around them is left as it is, and so
// are, row by row, the columns of a table that are for people, and those that
// they added. A row is known by its first cell.
package record
