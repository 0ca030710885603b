// Package case34 joins two streams, and says what has no counterpart.
package case34

import (
	"fmt"
	"log"
	"slices"
	"sync"
)

// Parcel is on the way.
type Parcel struct {
	Number string
	Weight int
}

// Receiver waits for a parcel.
type Receiver struct {
	Number string
	Name   string `pii:"name"`
	Phone  string `pii:"phone"`
}

// Pair has both sides.
type Pair[L, R any] struct {
	Left  L
	Right R
}

// Joined is what came of two streams.
type Joined[K comparable, L, R any] struct {
	Pairs []Pair[L, R]
	Left  map[K]L
	Right map[K]R
}

// Join reads both streams to their ends.
func Join[K comparable, L, R any](left <-chan L, right <-chan R, lk func(L) K, rk func(R) K) *Joined[K, L, R] {
	j := &Joined[K, L, R]{Left: map[K]L{}, Right: map[K]R{}}
	for left != nil || right != nil {
		select {
		case l, ok := <-left:
			if !ok {
				left = nil
				continue
			}
			if r, ok := j.Right[lk(l)]; ok {
				j.Pairs = append(j.Pairs, Pair[L, R]{l, r})
				delete(j.Right, lk(l))
				continue
			}
			j.Left[lk(l)] = l
		case r, ok := <-right:
			if !ok {
				right = nil
				continue
			}
			if l, ok := j.Left[rk(r)]; ok {
				j.Pairs = append(j.Pairs, Pair[L, R]{l, r})
				delete(j.Left, rk(r))
				continue
			}
			j.Right[rk(r)] = r
		}
	}
	return j
}

// stream sends a list and closes.
func stream[T any](list ...T) <-chan T {
	c := make(chan T)
	var wg sync.WaitGroup
	for _, v := range list {
		wg.Go(func() { c <- v })
	}
	go func() { wg.Wait(); close(c) }()
	return c
}

func parcelNumber(p Parcel) string     { return p.Number }
func receiverNumber(r Receiver) string { return r.Number }

func join(ps []Parcel, rs []Receiver) *Joined[string, Parcel, Receiver] {
	return Join(stream(ps...), stream(rs...), parcelNumber, receiverNumber)
}

// LeakPairs logs both sides, CleanPairs the left one.
func LeakPairs(p Parcel, r Receiver) {
	for _, pair := range join([]Parcel{p}, []Receiver{r}).Pairs {
		log.Print(pair.Left, " goes to ", pair.Right) // leak: Receiver.Name, Receiver.Phone
	}
}

func CleanPairs(p Parcel, r Receiver) {
	for _, pair := range join([]Parcel{p}, []Receiver{r}).Pairs {
		log.Print(pair.Left, " goes to ", pair.Right.Number)
	}
}

// LeakAlone logs receivers without parcels, CleanAlone parcels without receivers.
func LeakAlone(p Parcel, r Receiver) {
	for number, alone := range join(nil, []Receiver{r}).Right {
		log.Print(number, ": call ", alone.Phone) // leak: Receiver.Phone
	}
}

func CleanAlone(p Parcel, r Receiver) {
	for number, alone := range join([]Parcel{p}, []Receiver{{Number: "x", Phone: r.Phone}}).Left {
		log.Print(number, ": weighs ", alone)
	}
}

// LeakFlat makes lines with the name, CleanFlat with the weight.
func LeakFlat(p Parcel, r Receiver) {
	var lines []string
	for _, pair := range join([]Parcel{p}, []Receiver{r}).Pairs {
		lines = append(lines, fmt.Sprintf("%s;%s", pair.Left.Number, pair.Right.Name))
	}
	slices.Sort(lines)
	fmt.Println(lines) // leak: Receiver.Name
}

func CleanFlat(p Parcel, r Receiver) {
	var lines []string
	for _, pair := range join([]Parcel{p}, []Receiver{r}).Pairs {
		lines = append(lines, fmt.Sprintf("%s;%d", pair.Right.Number, pair.Left.Weight))
	}
	slices.Sort(lines)
	fmt.Println(lines)
}
