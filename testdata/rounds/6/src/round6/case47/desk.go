// Package case47 keeps the history of rooms and of those who live there.
package case47

import (
	"os"

	"round6/case47/history"
)

type Resident struct {
	No   int
	Name string `pii:"name"`
	Diet string `pii:"allergy"`
}

func (r Resident) Key() int      { return r.No }
func (r Resident) Label() string { return r.Name }

// A badge is known by its text.
type badge struct{ text, colour string }

func (b badge) Key() string   { return b.text }
func (b badge) Label() string { return b.colour }

type Room struct{ Floor, Door int }

func (r Room) Key() [2]int   { return [2]int{r.Floor, r.Door} }
func (r Room) Label() string { return "room" }

func LeakDescribe(r Resident) {
	history.Describe(os.Stdout, r) // leak: Resident.Name
}

func CleanDescribe(r Resident) {
	history.Describe(os.Stdout, Room{r.No, len(r.Name)})
}

func LeakNote(r Resident) error {
	l := history.New[int, Resident]()
	l.Add(r, "arrived")
	return l.Annotate(func(r Resident) string { return r.Diet }).Print(os.Stderr) // leak: Resident.Diet
}

func CleanNote(r Resident) error {
	l := history.New[int, Resident]()
	l.Add(r, "arrived")
	return l.Annotate(func(Resident) string { return "-" }).Print(os.Stderr)
}

func LeakKey(r Resident) error {
	l := history.New[string, badge]()
	l.Add(badge{r.Name, "red"}, "printed")
	return l.Print(os.Stderr) // leak: Resident.Name
}

func CleanKey(r Resident) error {
	l := history.New[string, badge]()
	l.Add(badge{"guest", r.Name}, "printed")
	return l.Print(os.Stderr)
}

func LeakLabel(r Resident) error {
	l := history.New[string, badge]()
	l.Add(badge{"guest", r.Name}, "printed")
	return l.Annotate(badge.Label).Print(os.Stderr) // leak: Resident.Name
}

func CleanLabel(r Resident) error {
	l := history.New[string, badge]()
	l.Add(badge{"guest", r.Name}, "printed")
	return l.Annotate(badge.Key).Print(os.Stderr)
}
