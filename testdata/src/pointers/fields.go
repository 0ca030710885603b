package pointers

import "log"

// A pointer to a field leads to what its tag says, wherever it comes from.

type staff struct {
	Desk string
	Name string `pii:"name"`
	Boss *staff
}

func nameAt(s *staff) *string { return &s.Name }
func deskAt(s *staff) *string { return &s.Desk }
func bossAt(s *staff) *string { return &s.Boss.Name }

func (s *staff) name() *string { return &s.Name }
func (s *staff) desk() *string { return &s.Desk }

var columnsAt = map[string]func(*staff) *string{
	"desk": func(s *staff) *string { return &s.Desk },
	"name": func(s *staff) *string { return &s.Name },
}

func pointed(s staff, list []staff, column string) {
	log.Print(*nameAt(&s))            // want `^staff\.Name \(pii:name\) reaches log\.Print$`
	log.Print(*deskAt(&s))            // ok
	log.Print(*bossAt(&s))            // want `^staff\.Name \(pii:name\) reaches log\.Print$`
	log.Print(*s.name())              // want `^staff\.Name \(pii:name\) reaches log\.Print$`
	log.Print(*s.desk())              // ok
	log.Print(*nameAt(&list[1]))      // want `^staff\.Name \(pii:name\) reaches log\.Print$`
	log.Print(*deskAt(&list[1]))      // ok
	log.Print(*columnsAt["name"](&s)) // want `^staff\.Name \(pii:name\) reaches log\.Print$`
	log.Print(*columnsAt["desk"](&s)) // ok
	log.Print(*columnsAt[column](&s)) // want `^staff\.Name \(pii:name\) reaches log\.Print$`
}

type namedAt interface{ name() *string }

func readName(n namedAt) string                       { return *n.name() }
func readAt(at func(*staff) *string, s *staff) string { return *at(s) }

func through(s staff) {
	log.Print(readName(&s))       // want `^staff\.Name \(pii:name\) reaches log\.Print$`
	log.Print(readAt(nameAt, &s)) // want `^staff\.Name \(pii:name\) reaches log\.Print$`
	log.Print(readAt(deskAt, &s)) // ok
}

func emptied(s, t staff) {
	at := nameAt(&s)
	*at = ""
	log.Print(s.Name, *at) // ok
	*nameAt(&t) = s.Desk
	log.Print(t.Name)                        // want `^staff\.Name \(pii:name\) reaches log\.Print$`
	log.Print(*nameAt(new(staff)))           // ok
	log.Print(*nameAt(&staff{Desk: t.Desk})) // ok
}
