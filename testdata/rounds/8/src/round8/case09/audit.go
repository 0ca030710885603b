// Package case09 keeps a trail of who changed what.
package case09

import (
	"encoding/json"
	"fmt"
	"io"
	"log"
	"os"
	"sync"
	"time"
)

// An Employee is changed by the personnel department.
type Employee struct {
	No     int
	Name   string `pii:"name"`
	Salary string `pii:"income"`
	Desk   string
}

// An entry is a line of the trail.
type entry struct {
	At     time.Time      `json:"at"`
	Actor  int            `json:"actor"`
	Action string         `json:"action"`
	Detail map[string]any `json:"detail,omitempty"`
}

// A trail is a file of entries.
type trail struct {
	mu  sync.Mutex
	out io.Writer
}

func open(name string) *trail {
	f, err := os.OpenFile(name, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		log.Fatal(err)
	}
	return &trail{out: f}
}

func (t *trail) record(actor int, action string, detail map[string]any) {
	t.mu.Lock()
	defer t.mu.Unlock()
	e := entry{time.Unix(0, 0), actor, action, detail}
	if err := json.NewEncoder(t.out).Encode(e); err != nil {
		log.Print("no trail: ", err)
	}
}

// diff has what changed, with both values.
func diff(a, b Employee) map[string]any {
	d := map[string]any{}
	if a.Name != b.Name {
		d["name"] = [2]string{a.Name, b.Name}
	}
	if a.Desk != b.Desk {
		d["desk"] = [2]string{a.Desk, b.Desk}
	}
	return d
}

// touched has the names of what changed.
func touched(a, b Employee) map[string]any {
	fields := []string{}
	if a.Name != b.Name {
		fields = append(fields, "name")
	}
	if a.Salary != b.Salary {
		fields = append(fields, "salary")
	}
	return map[string]any{"fields": fields, "count": len(fields)}
}

func LeakDiff(e Employee) {
	after := e
	after.Name, after.Desk = "renamed", "d2"
	open("trail").record(e.No, "rename", diff(e, after)) // leak: Employee.Name
}

func CleanDiff(e Employee) {
	after := e
	after.Name, after.Salary = "renamed", "raised"
	open("trail").record(e.No, "rename", touched(e, after))
}

func CleanDesk(e Employee) {
	before, after := Employee{No: e.No, Desk: e.Desk}, Employee{No: e.No, Desk: "d2"}
	open("trail").record(e.No, "move", diff(before, after))
}

func LeakRaise(e Employee) {
	d := touched(e, Employee{})
	d["salary"] = e.Salary
	open("trail").record(e.No, "raise", d) // leak: Employee.Salary
}

func CleanRaise(e Employee) {
	d := touched(e, Employee{})
	d["salary"] = e.Salary
	d["salary"] = "changed"
	open("trail").record(e.No, "raise", d)
}

func LeakMemory(e Employee) {
	var lines []entry
	lines = append(lines, entry{Actor: e.No, Action: "hire", Detail: map[string]any{"who": e.Name}})
	for _, l := range lines {
		fmt.Println(l.Actor, l.Action, l.Detail) // leak: Employee.Name
	}
}

func CleanMemory(e Employee) {
	var lines []entry
	lines = append(lines, entry{Actor: e.No, Action: "hire", Detail: map[string]any{"who": e.Name}})
	for _, l := range lines {
		fmt.Println(l.Actor, l.Action, len(l.Detail))
	}
}
