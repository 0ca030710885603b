// Package case11 logs before and after, overwrites, and leaves early.
package case11

import "log"

type Account struct {
	ID     int
	Owner  string `pii:"name"`
	IBAN   string `pii:"bank-account"`
	Branch string
	Closed bool
}

func LeakAfter(a Account) {
	label := a.Branch
	label = a.Owner
	log.Print(label) // leak: Account.Owner
}

func CleanBefore(a Account) {
	label := a.Branch
	log.Print(label)
	label = a.Owner
	log.Print(len(label))
}

func CleanOverwritten(a Account) {
	label := a.Owner
	label = a.Branch
	log.Print(label)
}

func LeakOneBranch(a Account) {
	label := a.Owner
	if a.Closed {
		label = "closed"
	}
	if a.ID > 0 {
		label += "."
	}
	logOne(label) // leak: Account.Owner
}

func logOne(s string) { log.Print(s) }

func CleanBothBranches(a Account) {
	label := a.Owner
	if a.Closed {
		label = "closed"
	} else {
		label = "open"
	}
	logOne(label)
}

func LeakEarlyReturn(a Account) {
	label := a.IBAN
	if a.ID < 0 {
		label = "-"
		log.Print(label)
		return
	}
	log.Print(label) // leak: Account.IBAN
}

func CleanEarlyReturn(a Account) {
	label := a.Branch
	if a.ID < 0 {
		label = a.IBAN
		log.Print(len(label))
		return
	}
	log.Print(label)
}

func LeakNextTurn(a Account) {
	last := "-"
	for range 2 {
		log.Print(last) // leak: Account.Owner
		last = a.Owner
	}
}

func CleanResetEachTurn(a Account) {
	last := a.Owner
	for range 2 {
		last = "-"
		log.Print(last)
	}
}

func LeakFallthrough(a Account) {
	label := "-"
	switch a.ID {
	case 7:
		label = a.IBAN
		fallthrough
	case 8:
		log.Print(label) // leak: Account.IBAN
	default:
		log.Print(a.Branch)
	}
}

func CleanNoFallthrough(a Account) {
	label := "-"
	switch a.ID {
	case 7:
		label = a.IBAN
		log.Print(len(label))
	case 8:
		log.Print(label)
	default:
		log.Print(label, a.Branch)
	}
}

func LeakPanicDeferred(a Account) {
	label := a.Branch
	defer func() {
		log.Print(label) // leak: Account.Owner
	}()
	label = a.Owner
	panic("audit")
}

func CleanDeferred(a Account) {
	label := a.Branch
	defer func() {
		log.Print(label)
	}()
	if a.Closed {
		panic("audit")
	}
	log.Print("done")
}
