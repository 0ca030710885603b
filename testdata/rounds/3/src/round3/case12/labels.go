// Package case12 jumps out of loops by labels.
package case12

import "log"

type Lead struct {
	ID     int
	Email  string `pii:"email"`
	Phone  string `pii:"phone"`
	Source string
}

func LeakBreakOuter(leads []Lead) {
	found := "-"
outer:
	for _, l := range leads {
		for _, s := range []string{l.Source, l.Email} {
			if len(s) > 8 {
				found = s
				break outer
			}
		}
	}
	log.Print(found) // leak: Lead.Email
}

func CleanBreakOuter(leads []Lead) {
	found := -1
outer:
	for i, l := range leads {
		for _, s := range []string{l.Source, l.Email} {
			if len(s) > 8 {
				found = i
				break outer
			}
		}
	}
	log.Print(found)
}

func LeakContinueOuter(leads []Lead) {
	text := ""
outer:
	for _, l := range leads {
		text = l.Phone
		for i := range 3 {
			if i == l.ID-6 {
				continue outer
			}
		}
		text = "-"
	}
	log.Print(text) // leak: Lead.Phone
}

func CleanAfterLoop(leads []Lead) {
	text := ""
outer:
	for _, l := range leads {
		text = l.Phone
		for i := range 3 {
			if i == l.ID-6 {
				continue outer
			}
		}
	}
	text = "-"
	log.Print(text)
}

func LeakBreakSelect(leads []Lead) {
	ch := make(chan string, 1)
	ch <- leads[0].Email
	got := ""
loop:
	for {
		select {
		case s := <-ch:
			got = s
		default:
			break loop
		}
	}
	log.Print(got) // leak: Lead.Email
}

func CleanBreakSelect(leads []Lead) {
	ch := make(chan string, 1)
	ch <- leads[0].Email
	n := 0
loop:
	for {
		select {
		case <-ch:
			n++
		default:
			break loop
		}
	}
	log.Print(n)
}

func LeakGoto(leads []Lead) {
	text, i := "-", 0
again:
	if i < len(leads) {
		text = leads[i].Phone
		i++
		goto again
	}
	log.Print(text) // leak: Lead.Phone
}

func CleanGoto(leads []Lead) {
	text, i := "-", 0
again:
	if i < len(leads) {
		text = leads[i].Source
		i++
		goto again
	}
	log.Print(text)
}
