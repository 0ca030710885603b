package mapops

import "log"

// A loop over a map takes elements out, changes them and puts them back, for its caller.

type guest struct {
	Room  string
	Phone string `pii:"phone"`
}

func forget(guests map[string]guest) {
	for room, g := range guests {
		g.Phone = ""
		guests[room] = g
	}
}

func forgetSome(guests map[string]guest, room string) {
	for r, g := range guests {
		if r != room {
			g.Phone = ""
			guests[r] = g
		}
	}
}

func forgetCopies(guests map[string]guest) {
	for _, g := range guests {
		g.Phone = ""
		_ = g
	}
}

func forgetElsewhere(guests, others map[string]guest) {
	for room, g := range guests {
		g.Phone = ""
		others[room] = g
	}
}

func moveOver(guests map[string]guest, to string) {
	for _, g := range guests {
		g.Room = to
		guests[to] = g
	}
}

type house struct{ guests map[string]guest }

func (h *house) add(g guest) *house {
	if h.guests == nil {
		h.guests = map[string]guest{}
	}
	h.guests[g.Room] = g
	return h
}

func (h *house) forget() *house {
	for room, g := range h.guests {
		g.Phone = ""
		h.guests[room] = g
	}
	return h
}

func putBack(g guest) {
	all := func() map[string]guest { return map[string]guest{g.Room: g} }
	one := all()
	forget(one)
	log.Print(one) // ok
	some := all()
	forgetSome(some, "7")
	log.Print(some) // want `^guest\.Phone \(pii:phone\) reaches log\.Print$`
	copies := all()
	forgetCopies(copies)
	log.Print(copies) // want `^guest\.Phone \(pii:phone\) reaches log\.Print$`
	other := map[string]guest{}
	left := all()
	forgetElsewhere(left, other)
	log.Print(other) // ok
	log.Print(left)  // want `^guest\.Phone \(pii:phone\) reaches log\.Print$`
	moved := map[string]guest{"7": g, "8": {Room: "8"}}
	moveOver(moved, "9")
	log.Print(moved["9"])                        // want `^guest\.Phone \(pii:phone\) reaches log\.Print$`
	log.Print(new(house).add(g).forget())        // ok
	log.Print(new(house).add(g))                 // want `^guest\.Phone \(pii:phone\) reaches log\.Print$`
	log.Print(new(house).add(g).forget().add(g)) // want `^guest\.Phone \(pii:phone\) reaches log\.Print$`
}

// So it is with a list of which elements change places.

func turnOver(guests []guest) {
	for i, j := 0, len(guests)-1; i < j; i, j = i+1, j-1 {
		guests[i], guests[j] = guests[j], guests[i]
		guests[i].Room = "?"
	}
}

func first(g guest) {
	list := []guest{{Room: "1"}, g}
	log.Print(list[0]) // ok
	turnOver(list)
	log.Print(list[0]) // want `^guest\.Phone \(pii:phone\) reaches log\.Print$`
}
