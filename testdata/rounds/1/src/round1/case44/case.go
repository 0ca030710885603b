// Package case44 copies arrays, which are values.
package case44

import "log"

type Swimmer struct {
	Lane   string
	Name   string `pii:"name"`
	Weight string `pii:"health"`
}

type board [2]string

func (b board) cleared() board {
	b[0], b[1] = "", ""
	return b
}

func (b *board) clear() {
	b[0], b[1] = "", ""
}

func LeakValueMethod(s Swimmer) {
	b := board{s.Lane, s.Name}
	b.cleared()
	log.Print(b) // leak: Swimmer.Name
}

func CleanPointerMethod(s Swimmer) {
	b := board{s.Lane, s.Name}
	b.clear()
	log.Print(b)
}

func LeakArrayCopy(s Swimmer) {
	cells := [2]string{s.Lane, s.Weight}
	other := cells
	other[1] = "-"
	log.Print(cells[1], len(other)) // leak: Swimmer.Weight
}

func CleanArrayPointer(s Swimmer) {
	cells := [2]string{s.Lane, s.Weight}
	other := &cells
	other[1] = "-"
	log.Print(cells[1], len(other))
}

// A range over an array works on a copy of it.
func LeakRangeCopy(s Swimmer) {
	cells := [2]string{s.Lane, s.Name}
	for i, cell := range cells {
		cells[1] = ""
		log.Print(i, cell) // leak: Swimmer.Name
	}
}

func CleanRangeCopy(s Swimmer) {
	cells := [2]string{s.Lane, s.Name}
	cells[1] = ""
	for i, cell := range cells {
		log.Print(i, cell)
	}
}

func LeakNestedArray(s Swimmer) {
	grid := [2][2]string{{s.Lane, s.Name}, {s.Lane, "-"}}
	grid[1] = grid[0]
	grid[0] = [2]string{}
	log.Print(grid) // leak: Swimmer.Name
}

func CleanNestedArray(s Swimmer) {
	grid := [2][2]string{{s.Lane, s.Name}, {s.Lane, "-"}}
	grid[0] = grid[1]
	grid[1] = [2]string{}
	log.Print(grid)
}

func LeakSliceOfArray(s Swimmer) {
	cells := [3]string{s.Lane, s.Name, s.Weight}
	part := cells[:]
	part[1] = s.Weight
	log.Print(cells[1]) // leak: Swimmer.Weight
}

func CleanSliceOfArray(s Swimmer) {
	cells := [3]string{s.Lane, s.Name, s.Weight}
	part := cells[:]
	part[1] = s.Lane
	log.Print(cells[1])
}

func LeakArrayInStruct(s Swimmer) {
	type heat struct {
		names [2]string
		no    int
	}
	a := heat{[2]string{s.Name, s.Lane}, 1}
	b := a
	b.names[0] = ""
	log.Print(a.names[0], b.no) // leak: Swimmer.Name
}

func CleanArrayInStruct(s Swimmer) {
	type heat struct {
		names [2]string
		no    int
	}
	a := heat{[2]string{s.Name, s.Lane}, 1}
	b := a
	b.names[0] = ""
	log.Print(b.names[0], a.no)
}
