// Package phi joins values of several branches.
package phi

import "log"

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

func oneBranch(u User, full bool) {
	s := u.Nick
	if full {
		s = u.Email
	}
	log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func noBranch(u User, full bool) {
	s := u.Nick
	if full {
		s = "full"
	}
	log.Print(s) // ok
}

func cleanedInOneBranch(u User, safe bool) {
	s := u.Email
	if safe {
		s = ""
	}
	log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func cleanedInAllBranches(u User, safe bool) {
	s := u.Email
	if safe {
		s = ""
	} else {
		s = u.Nick
	}
	log.Print(s) // ok
}

func switched(u User) {
	var s string
	switch u.ID {
	case 0:
		s = "root"
	case 1:
		s = u.Email
	default:
		s = u.Nick
	}
	log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func switchedClean(u User) {
	s := u.Email
	switch u.ID {
	case 0:
		s = "root"
	case 1, 2:
		s = "staff"
	default:
		s = u.Nick
	}
	log.Print(s) // ok
}

func switchedWithoutDefault(u User) {
	s := u.Email
	switch u.ID {
	case 0:
		s = "root"
	case 1, 2:
		s = "staff"
	}
	log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func fallsThrough(u User) {
	s := u.Nick
	switch u.ID {
	case 0:
		s = u.Email
		fallthrough
	case 1:
		s += "!"
	}
	log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func fallsThroughClean(u User) {
	s := u.Nick
	switch u.ID {
	case 0:
		s = u.Email
		fallthrough
	case 1:
		s = "!"
	}
	log.Print(s) // ok
}

func earlyReturn(u User, hide bool) {
	s := u.Email
	if !hide {
		log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		return
	}
	s = "hidden"
	log.Print(s) // ok
}

func returnKeepsItApart(u User, full bool) {
	s := u.Nick
	if full {
		s = u.Email
		u.ID = len(s)
		return
	}
	log.Print(s) // ok
}

func panicKeepsItApart(u User) {
	s := u.Nick
	if u.ID == 0 {
		s = u.Email
		u.ID = len(s)
		panic("no id")
	}
	log.Print(s) // ok
}

func loopCarried(us []User) {
	prev := ""
	for _, u := range us {
		log.Print(prev) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		prev = u.Email
	}
	log.Print(prev) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func loopReset(us []User) {
	prev := ""
	for _, u := range us {
		log.Print(prev) // ok
		prev = u.Email
		prev = u.Nick
	}
	log.Print(prev) // ok
}

func loopContinue(us []User) {
	s := ""
	for _, u := range us {
		s = u.Email
		if u.ID == 0 {
			continue
		}
		s = ""
	}
	log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func loopBreakClean(us []User) {
	s := ""
	for _, u := range us {
		s = u.Email
		if u.ID == 0 {
			s = "root"
			break
		}
		s = u.Nick
	}
	log.Print(s) // ok
}

func labelled(us [][]User) {
	s := ""
outer:
	for _, row := range us {
		for _, u := range row {
			s = u.Email
			if u.ID > 0 {
				break outer
			}
			s = ""
		}
	}
	log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func jump(u User) {
	s := u.Email
	if u.ID == 0 {
		goto done
	}
	s = u.Nick
	log.Print(s) // ok
done:
	log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func shortCircuit(u User) {
	has := u.Email != "" && u.ID > 0
	log.Print(has) // ok
}
