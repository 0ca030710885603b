// Package case43 formats what it logs in many ways.
package case43

import (
	"encoding/json"
	"fmt"
	"log"
	"os"
	"strings"
)

type Crew struct {
	ID     int
	Name   string `pii:"name"`
	Gender string `pii:"gender"`
}

type roster struct {
	Ship string
	Crew []*Crew
}

func LeakIndex(c Crew) {
	log.Printf("%[1]d %[2]s", c.ID, c.Name, c.Gender) // leak: Crew.Name
}

func CleanIndex(c Crew) {
	log.Printf("%[1]d %[1]d", c.ID, c.Name, c.Gender)
}

func CleanType(c Crew) {
	log.Printf("%T %T", c, c.Name)
}

func LeakType(c Crew) {
	log.Printf("%T %v", c, c.Name) // leak: Crew.Name
}

// A pointer to a string prints as an address.
func CleanAddress(c *Crew) {
	log.Print("name at ", &c.Name)
}

func LeakAddress(c *Crew) {
	log.Print("name at ", c.Name) // leak: Crew.Name
}

func CleanPointer(c *Crew) {
	log.Printf("crew %p", c)
}

func LeakPointer(c *Crew) {
	log.Printf("crew %v", c) // leak: Crew.Name, Crew.Gender
}

// So do pointers in a slice and in a map.
func CleanPointers(crew []*Crew) {
	log.Printf("crew %v", crew)
	log.Printf("crew %+v", roster{"Argo", crew})
	log.Print(map[string]*Crew{"first": crew[0]})
}

func LeakValues(crew []*Crew) {
	all := make([]Crew, 0, len(crew))
	for _, c := range crew {
		all = append(all, *c)
	}
	log.Printf("crew %v", all) // leak: Crew.Name, Crew.Gender
}

func LeakPointersJSON(crew []*Crew) {
	raw, err := json.Marshal(roster{"Argo", crew})
	if err != nil {
		return
	}
	log.Printf("crew %s", raw) // leak: Crew.Name, Crew.Gender
}

func CleanPointersJSON(crew []*Crew) {
	raw, err := json.Marshal(roster{"Argo", nil})
	if err != nil {
		return
	}
	log.Printf("crew %s of %d", raw, len(crew))
}

func LeakWidth(c Crew) {
	fmt.Fprintf(os.Stderr, "%-20s|%*d\n", c.Name, 6, c.ID) // leak: Crew.Name
}

func CleanWidth(c Crew) {
	fmt.Fprintf(os.Stderr, "%-20s|%*d\n", "crew", len(c.Name), c.ID)
}

func LeakScan(c Crew) {
	var first string
	if _, err := fmt.Sscanf(c.Name, "%s", &first); err == nil {
		log.Print("first name ", first) // leak: Crew.Name
	}
}

func CleanScan(c Crew) {
	var first string
	n, err := fmt.Sscanf(c.Name, "%s", &first)
	log.Print("words ", n, err == nil)
}

func LeakFields(c Crew) {
	words := strings.Fields("crew " + c.Name + " on deck")
	log.Printf("%q", words) // leak: Crew.Name
}

func CleanFields(c Crew) {
	words := strings.Fields("crew " + c.Name + " on deck")
	log.Printf("%d", len(words))
}

func LeakReplacer(c Crew) {
	r := strings.NewReplacer("{name}", c.Name, "{id}", fmt.Sprint(c.ID))
	log.Print(r.Replace("welcome {name}")) // leak: Crew.Name
}

func CleanReplace(c Crew) {
	msg := strings.ReplaceAll("welcome {id}", "{id}", fmt.Sprint(c.ID))
	log.Print(msg)
}

type formatter struct{ c Crew }

func (f formatter) Format(s fmt.State, verb rune) {
	if verb == 'v' && s.Flag('+') {
		fmt.Fprintf(s, "%d", f.c.ID)
		return
	}
	fmt.Fprint(s, "crew")
}

func CleanFormatter(c Crew) {
	log.Printf("%+v %v %s", formatter{c}, formatter{c}, formatter{c})
}

func LeakFormatter(c Crew) {
	log.Printf("%+v %v %s", formatter{c}.c, formatter{c}, formatter{c}) // leak: Crew.Name, Crew.Gender
}
