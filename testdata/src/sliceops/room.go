package sliceops

import "log"

// What append puts behind the end of a part stands in what it is a part of.

func intoRest(u User) {
	row := []string{"free", "free"}
	_ = append(row[:1], u.Email)
	log.Print(row)     // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(row[:1]) // ok
	row = []string{"free", "free"}
	_ = append(row[:1:1], u.Email)
	log.Print(row) // ok
	row = []string{"free", "free"}
	_ = append(row[:1], "x", u.Email) // more than there is room for
	log.Print(row)                    // ok
	row = []string{"free", "free", "free"}
	_ = append(row[:1], "x", u.Email)
	log.Print(row[:2]) // ok
	log.Print(row[2])  // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func intoMiddle(u User, n int) {
	row := []string{"a", "b", "c", "d"}
	middle := append(row[1:2], u.Email)
	log.Print(row[:2])     // ok
	log.Print(row[2])      // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(row[3])      // ok
	log.Print(len(middle)) // ok
	row = []string{"a", "b", "c", "d"}
	_ = append(row[:n], u.Email)
	log.Print(row) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	row = []string{"a", "b", "c", "d"}
	_ = append(row[:n:n], u.Email)
	log.Print(row) // ok
}

func intoLimit(u User) {
	row := []string{"a", "b", "c"}
	_ = append(row[:1:2], "x", u.Email)
	log.Print(row) // ok
	_ = append(row[:1:2], u.Email)
	log.Print(row[2]) // ok
	log.Print(row[1]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func intoSpare(u User) {
	empty := make([]string, 0, 4)
	one := append(empty, u.Email)
	log.Print(one)       // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(empty)     // ok
	log.Print(empty[:1]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	other := make([]string, 0, 4)
	two := append(other[:0:0], u.Email)
	log.Print(len(two), other[:1]) // ok
}

func oneAfterAnother(u User) {
	row := make([]string, 1, 4)
	two := append(row, u.Nick)
	_ = append(two, u.Email)
	log.Print(row[:2])                  // ok
	log.Print(row[:3])                  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(row[:cap(row)], len(two)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func intoGiven(all []string, u User) {
	_ = append(all[:1], u.Nick)
	log.Print(all) // ok
	_ = append(all[:1], u.Email)
	log.Print(all) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func inPlace(all []User) {
	names := []string{"a", "b"}
	kept := names[:0]
	for _, u := range all {
		kept = append(kept, u.Email)
	}
	log.Print(names) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	names = []string{"a", "b"}
	kept = names[:0:0]
	for _, u := range all {
		kept = append(kept, u.Email)
	}
	log.Print(names, len(kept)) // ok
}

func onlyCleaned(all []User) {
	kept := all[:0]
	for _, u := range all {
		u.Email = ""
		kept = append(kept, u)
	}
	log.Print(kept) // ok
}

type line struct{ words []string }

func clipped(l line, u User) {
	_ = append(l.words[:len(l.words):len(l.words)], u.Email)
	_ = append(l.words[:len(l.words)], u.Email)
	log.Print(l.words) // ok
	_ = append(l.words[:len(l.words)-1], u.Email)
	log.Print(l.words) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
