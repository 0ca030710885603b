// Package usage knows what code does with stores and tagged fields besides
// letting data flow: what it erases, what it reads back, which fields it reads.
//
// [Of] collects it for one package that the engine has analysed; a [Package] is
// plain data, so that a driver can keep it. [NewProgram] puts the packages of a
// run together with their flows and answers what only all of them can tell:
// [Program.Erasable], [Program.Exportable] and [Program.Unread]. It is the
// Program that package policy asks.
//
//	var packages []*usage.Package // of analyzers/internal/piiusage, one a package
//	var flows []flow.Flow         // all of the run, allowed ones among them
//	p := usage.NewProgram(packages, flows)
//	p.Erasable(&flows[0])         // or p.Erases(&flows[0]) with what it rests on
//	for _, f := range p.Unread() {
//		fmt.Println(f.Name, f.Pos) // over-collection
//	}
//
// What counts as erasing, reading back and reading a field stands in
// docs/program.md; what an entity is, in package entity.
package usage
