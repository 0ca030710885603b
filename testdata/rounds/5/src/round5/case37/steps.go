// Package case37 decides on loans by rules that fall through, and by early returns.
package case37

import (
	"fmt"
	"log"
)

type Loan struct {
	Stage  int
	Score  string `pii:"credit-score"`
	Holder string `pii:"name"`
	Branch string
}

func LeakFallthrough(l Loan) {
	text := l.Branch
	switch l.Stage {
	case 1:
		text += l.Score
		fallthrough
	case 2:
		log.Print("stage two ", text) // leak: Loan.Score
	default:
		log.Print("other ", text)
	}
}

func CleanFallthrough(l Loan) {
	text := l.Branch
	switch l.Stage {
	case 1:
		text += l.Score
		fallthrough
	case 3:
		text = "none"
		fallthrough
	case 2:
		log.Print("stage two ", text)
	default:
		log.Print("other ", text)
	}
}

// decide gives the reason only where it refuses.
func decide(l Loan) (string, bool) {
	if l.Stage == 1 {
		return "score " + l.Score, false
	}
	return "granted in " + l.Branch, true
}

func LeakRefused(l Loan) {
	reason, ok := decide(l)
	if !ok {
		log.Print(reason) // leak: Loan.Score
	}
}

func CleanRefused(l Loan) {
	_, ok := decide(l)
	if !ok {
		log.Print("refused in ", l.Branch)
		return
	}
	log.Print("granted")
}

func LeakRetry(l Loan) {
	attempt, who := 0, "nobody"
retry:
	log.Print("attempt for ", who) // leak: Loan.Holder
	if attempt++; attempt < 2 {
		who = l.Holder
		goto retry
	}
}

func CleanRetry(l Loan) {
	attempt, who := 0, l.Holder
retry:
	who = "nobody"
	log.Print("attempt for ", who)
	if attempt++; attempt < 2 {
		who = l.Holder
		goto retry
	}
}

func LeakShadow(l Loan) {
	msg := "ok"
	if msg := fmt.Sprint(l.Holder); msg != "" {
		log.Print(msg) // leak: Loan.Holder
	}
	log.Print(msg)
}

func CleanShadow(l Loan) {
	msg := "ok"
	if msg := fmt.Sprint(l.Holder); msg != "" {
		_ = msg
	}
	log.Print(msg)
}
