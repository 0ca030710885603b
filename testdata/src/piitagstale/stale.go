// Package piitagstale has directives that permit something, where the reason
// says that they are used, and some that permit nothing.
package piitagstale

func record(s ...string) {}

func f() {
	//pii:allow log/line -- used
	record("a")
	record("b") //pii:allow log -- used
	//pii:allow log/line -- nothing here // want `^//pii:allow log/line permits nothing here$`
	record("c")
	record("d") //pii:allow log,mail/body -- nothing here // want `^//pii:allow log,mail/body permits nothing here$`

	//pii:allow log -- used
	//pii:allow mail -- nothing here // want `^//pii:allow mail permits nothing here$`
	record("e")
}
