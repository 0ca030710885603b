// Package case21 keeps books in which every transfer has two sides.
package case21

import (
	"fmt"
	"log"
	"maps"
	"slices"
)

// Posting is one side of a transfer.
type Posting struct {
	Account string
	Cents   int64  `pii:"payment"`
	Memo    string `pii:"message"`
}

type cents int64

func (c cents) String() string { return fmt.Sprintf("%d.%02d", c/100, c%100) }

// unbalanced is a transfer whose sides do not add up.
type unbalanced struct {
	sides int
	off   cents
}

func (u unbalanced) Error() string {
	return fmt.Sprintf("%d sides are off by %v", u.sides, u.off)
}

// Ledger has the balance of each account.
type Ledger struct {
	balances map[string]cents
	memos    []string
}

func (l *Ledger) Post(sides ...Posting) error {
	var sum cents
	for _, p := range sides {
		sum += cents(p.Cents)
	}
	if sum != 0 {
		return unbalanced{len(sides), sum}
	}
	if l.balances == nil {
		l.balances = map[string]cents{}
	}
	for _, p := range sides {
		l.balances[p.Account] += cents(p.Cents)
		l.memos = append(l.memos, p.Memo)
	}
	return nil
}

func both(p Posting) []Posting {
	return []Posting{p, {Account: "cash", Cents: -p.Cents}}
}

// LeakBalances logs what is in the accounts, CleanBalances which accounts there are.
func LeakBalances(p Posting) {
	var l Ledger
	if err := l.Post(both(p)...); err == nil {
		log.Print(l.balances) // leak: Posting.Cents
	}
}

func CleanBalances(p Posting) {
	var l Ledger
	if err := l.Post(both(p)...); err == nil {
		log.Print(slices.Sorted(maps.Keys(l.balances)))
	}
}

// LeakOff logs the error with the amount, CleanOff on how many sides.
func LeakOff(p Posting) {
	var l Ledger
	if err := l.Post(p); err != nil {
		log.Print("refused: ", err) // leak: Posting.Cents
	}
}

func CleanOff(p Posting) {
	var l Ledger
	if u, ok := l.Post(p).(unbalanced); ok {
		log.Print("refused: ", u.sides, u.off > 0)
	}
}

// line of a statement, with the balance after it.
type line struct {
	number  int
	amount  cents
	balance cents
}

func statement(ps []Posting) []line {
	var lines []line
	var balance cents
	for i, p := range ps {
		balance += cents(p.Cents)
		lines = append(lines, line{i + 1, cents(p.Cents), balance})
	}
	return lines
}

// LeakLine prints the last line, CleanLine its number and whether anything is left.
func LeakLine(p Posting) {
	lines := statement([]Posting{{Cents: 0}, p})
	last := lines[len(lines)-1]
	fmt.Println(last.number, last.balance) // leak: Posting.Cents
}

func CleanLine(p Posting) {
	lines := statement([]Posting{{Cents: 0}, p})
	last := lines[len(lines)-1]
	fmt.Println(last.number, last.balance >= last.amount)
}

// LeakMemo logs the last memo, CleanMemo how many there are.
func LeakMemo(p Posting) {
	var l Ledger
	_ = l.Post(append(both(p), Posting{Memo: "end"})...)
	log.Print(l.memos[0]) // leak: Posting.Memo
}

func CleanMemo(p Posting) {
	var l Ledger
	_ = l.Post(append(both(p), Posting{Memo: "end"})...)
	log.Print(len(l.memos), cap(l.memos) > 0)
}
