// Package case49 computes with numbers that belong to people.
package case49

import (
	"fmt"
	"math/big"
	"net"
	"os"
	"strconv"
	"time"
)

type Holder struct {
	Shard int
	Card  string    `pii:"card-number"`
	Addr  net.IP    `pii:"ip"`
	Lat   float64   `pii:"coordinates"`
	Born  time.Time `pii:"date-of-birth"`
}

// luhn tells whether the digits of a card belong together.
func luhn(card string) bool {
	sum := 0
	for i := range len(card) {
		d := int(card[len(card)-1-i] - '0')
		if i%2 == 1 {
			if d *= 2; d > 9 {
				d -= 9
			}
		}
		sum += d
	}
	return sum%10 == 0
}

func LeakBig(h Holder) {
	n, ok := new(big.Int).SetString(h.Card, 10)
	fmt.Println(n, ok) // leak: Holder.Card
}

func CleanBig(h Holder) {
	_, ok := new(big.Int).SetString(h.Card, 10)
	fmt.Println(ok, luhn(h.Card))
}

func LeakHostPort(h Holder) {
	fmt.Fprintln(os.Stderr, net.JoinHostPort(h.Addr.To4().String(), "443")) // leak: Holder.Addr
}

func CleanHostPort(h Holder) {
	fmt.Fprintln(os.Stderr, net.JoinHostPort("127.0.0.1", strconv.Itoa(len(h.Addr))))
}

func LeakFloat(h Holder) {
	b := strconv.AppendFloat([]byte("at "), h.Lat, 'f', 4, 64)
	os.Stdout.Write(b) // leak: Holder.Lat
}

func CleanFloat(h Holder) {
	b := strconv.AppendBool([]byte("north "), h.Lat > 0)
	os.Stdout.Write(b)
}

func LeakBorn(h Holder) {
	fmt.Println(h.Born.AddDate(0, 0, 0).Format(time.DateOnly)) // leak: Holder.Born
}

func CleanBorn(h Holder) {
	fmt.Println(h.Born.Before(time.Unix(0, 0)), h.Shard)
}
