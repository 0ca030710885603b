package containers

import "log"

// A list from which a loop takes the first element, and to which it may add others.

func inTurn(u User, next map[string]string) {
	waiting := []string{"desk"}
	for len(waiting) > 0 {
		first := waiting[0]
		waiting = waiting[1:]
		log.Print(first) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		if next[first] != "" {
			waiting = append(waiting, u.Email)
		}
	}
}

func inTurnNicks(u User, next map[string]string) {
	waiting := []string{"desk"}
	for len(waiting) > 0 {
		first := waiting[0]
		waiting = waiting[1:]
		log.Print(first) // ok
		if next[first] != "" {
			waiting = append(waiting, u.Nick)
		}
	}
}

func reached(from map[string][]string, start string) (all []string) {
	seen := map[string]bool{}
	waiting := []string{start}
	for len(waiting) > 0 {
		at := waiting[0]
		waiting = waiting[1:]
		if seen[at] {
			continue
		}
		seen[at] = true
		all = append(all, at)
		waiting = append(waiting, from[at]...)
	}
	return all
}

func network(u User) {
	from := map[string][]string{"desk": {"door"}, "door": {u.Email}}
	log.Print(reached(from, "desk")) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	other := map[string][]string{"desk": {"door"}, "door": {u.Nick}}
	log.Print(reached(other, "desk")) // ok
}

// Parts with constant bounds are still told apart.
func rests(u User) {
	all := []string{u.Email, "a", "b", "c"}
	log.Print(all[1:])         // ok
	log.Print(all[1:][1:][1:]) // ok
	log.Print(all[:1])         // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
