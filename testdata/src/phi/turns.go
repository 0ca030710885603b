package phi

import "log"

// What one turn of a loop keeps, a later one has at hand, whichever branch comes first.

func previous(us []User) {
	last := "nobody"
	for _, u := range us {
		if u.ID > 0 {
			log.Print(last) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		} else {
			last = u.Email
		}
	}
}

func previousNick(us []User) {
	last := "nobody"
	for _, u := range us {
		if u.ID > 0 {
			log.Print(last) // ok
		} else {
			last = u.Nick
		}
	}
}

func passedOn(us []User) {
	var first, second, third string
	for _, u := range us {
		if u.ID == 0 {
			first = u.Email
			continue
		}
		if u.ID == 1 {
			third = second
		} else {
			second = first
		}
		first = ""
	}
	log.Print(first)  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(second) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(third)  // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func notPassedOn(us []User) {
	var first, second, third string
	for _, u := range us {
		if u.ID == 0 {
			first = u.Email
			continue
		}
		if u.ID == 1 {
			third = second
		} else {
			second = u.Nick
		}
		first = ""
	}
	log.Print(first)  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(second) // ok
	log.Print(third)  // ok
}

func earlier(us []User) string {
	last := ""
	for _, u := range us {
		if u.ID > 0 {
			return last
		} else {
			last = u.Email
		}
	}
	return ""
}

func earlierNick(us []User) string {
	last := ""
	for _, u := range us {
		if u.ID > 0 {
			return last
		} else {
			last = u.Nick
		}
	}
	return ""
}

func callers(us []User) {
	log.Print(earlier(us))     // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(earlierNick(us)) // ok
}

func atTheEnd(us []User) {
	var last *User
	for i := range us {
		if us[i].ID > 0 {
			defer log.Print(last) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		} else {
			last = &us[i]
		}
	}
}
