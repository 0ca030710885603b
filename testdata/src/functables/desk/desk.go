// Package desk has tables that only its constructor fills.
package desk

import "fmt"

type Guest struct {
	Room string
	Name string `pii:"name"`
}

type Desk struct {
	acts map[string]func(*Guest) error
}

func New() *Desk {
	d := &Desk{}
	d.acts = map[string]func(*Guest) error{"in": d.in, "out": d.out}
	return d
}

func (d *Desk) in(g *Guest) error  { return fmt.Errorf("in %s", g.Room) }
func (d *Desk) out(g *Guest) error { return fmt.Errorf("out %s", g.Room) }

func (d *Desk) Do(act string, g *Guest) error { return d.acts[act](g) }

type Desk2 struct {
	acts map[string]func(*Guest) error
}

func New2() *Desk2 {
	d := &Desk2{}
	d.acts = map[string]func(*Guest) error{"in": d.in, "out": d.out}
	return d
}

func (d *Desk2) in(g *Guest) error  { return fmt.Errorf("in %s", g.Room) }
func (d *Desk2) out(g *Guest) error { return fmt.Errorf("out %s", g.Name) }

func (d *Desk2) Do(act string, g *Guest) error { return d.acts[act](g) }
