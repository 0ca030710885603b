// Package mid hands on to dep.
package mid

import "choices/dep"

// Write hands on what it gets.
func Write(s string, debug bool) { dep.Write(debug, s) }

// WriteNow says what is to be done itself.
func WriteNow(s string) { dep.Write(false, s) }

// Keep says that nothing is to be done.
func Keep(s string) { dep.Write(true, s) }

// Pick hands on what it gets.
func Pick(mail, nick string, what string) string { return "<" + dep.Pick(what, mail, nick) + ">" }

// Put hands on to an output.
func Put(o dep.Output, s string, debug bool) { o.Put(debug, s) }

// PutInfo says what is to be done itself.
func PutInfo(o dep.Output, s string) { o.Put(false, s) }

// PutDebug says what is to be done itself.
func PutDebug(o dep.Output, s string) { o.Put(true, s) }

// If asks before it hands on.
func If(s string, loud, debug bool) {
	if loud {
		dep.Write(debug, s)
	}
}
