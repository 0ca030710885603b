package sliceops

import "log"

// A list that is made with a constant length is all of its array.
func overwrittenMade(u User) {
	all := make([]string, 4)
	for i := range all {
		all[i] = u.Email
	}
	log.Print(all) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	for i := range all {
		all[i] = "-"
	}
	log.Print(all)    // ok
	log.Print(all[0]) // ok
}

func overwrittenInPart(u User) {
	all := make([]string, 4)
	for i := range all {
		all[i] = u.Email
	}
	for i := range all[:3] {
		all[i] = "-"
	}
	log.Print(all) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func zeroed(u User) {
	buf := make([]byte, 64)
	n := copy(buf, u.Email)
	log.Print(buf[:n]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	for i := range buf {
		buf[i] = 0
	}
	log.Print(buf) // ok
}

func zeroedInPart(u User) {
	buf := make([]byte, 64, 128)
	whole := buf[:128]
	copy(whole, u.Email)
	for i := range buf {
		buf[i] = 0
	}
	log.Print(whole) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func kept(u User) {
	all := make([]string, 2)
	all[1] = u.Email
	more := append(all, "-")
	log.Print(more[1]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(all[0])  // ok
	less := append(all[:1], "-")
	log.Print(less) // ok
}
