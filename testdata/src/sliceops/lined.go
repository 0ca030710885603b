package sliceops

import (
	"log"
	"math/rand"
	"slices"
	"sort"
	"strings"
)

type tool struct {
	Image string
	Key   string `pii:"secret"`
	Ring  string
}

// What is appended to a list that is written down stands behind that.
func (t tool) args(verb string) []string {
	args := []string{verb, t.Image}
	if t.Key != "" {
		return append(args, "--key="+t.Key)
	}
	return append(args, "-k", t.Ring)
}

func toolRun(t tool) {
	args := t.args("map")
	log.Print(args[0], args[1])            // ok
	log.Print(args[2])                     // want `^tool\.Key \(pii:secret\) reaches log\.Print$`
	log.Print(args)                        // want `^tool\.Key \(pii:secret\) reaches log\.Print$`
	log.Print(args[:2])                    // ok
	log.Print(args[1:])                    // want `^tool\.Key \(pii:secret\) reaches log\.Print$`
	log.Print(strings.Join(args[:2], " ")) // ok
}

func toolParts(t tool, n int) {
	args := append([]string{"run", t.Image}, "--token", t.Key)
	log.Print(args[:3])                          // ok
	log.Print(args[:4])                          // want `^tool\.Key \(pii:secret\) reaches log\.Print$`
	log.Print(args[n])                           // want `^tool\.Key \(pii:secret\) reaches log\.Print$`
	log.Print(args[:n])                          // want `^tool\.Key \(pii:secret\) reaches log\.Print$`
	log.Print(args[n:][0])                       // want `^tool\.Key \(pii:secret\) reaches log\.Print$`
	log.Print(append([]string{"run"}, t.Key)[0]) // ok
	log.Print(append([]string{t.Key}, "run")[0]) // want `^tool\.Key \(pii:secret\) reaches log\.Print$`
	for i, arg := range args {
		if i > 0 {
			log.Print(arg) // want `^tool\.Key \(pii:secret\) reaches log\.Print$`
		}
	}
}

func toolTwice(t tool) {
	args := append([]string{"run"}, "--token", t.Key)
	args = append(args, "--image", t.Image)
	log.Print(args[0], args[1], args[3], args[4]) // ok
	log.Print(args[2])                            // want `^tool\.Key \(pii:secret\) reaches log\.Print$`
}

// What is known of the elements holds until they change places.
func toolTurned(t tool) {
	args := append([]string{"run"}, "--token", t.Key)
	args[0], args[2] = args[2], args[0]
	log.Print(args[0]) // want `^tool\.Key \(pii:secret\) reaches log\.Print$`
	sorted := append([]string{"run"}, "--token", t.Key)
	slices.Sort(sorted)
	log.Print(sorted[0]) // want `^tool\.Key \(pii:secret\) reaches log\.Print$`
	by := append([]string{"run"}, "--token", t.Key)
	sort.Slice(by, func(i, j int) bool { return by[i] < by[j] })
	log.Print(by[0]) // want `^tool\.Key \(pii:secret\) reaches log\.Print$`
	reversed := append([]string{"run"}, "--token", t.Key)
	sort.Sort(sort.Reverse(sort.StringSlice(reversed)))
	log.Print(reversed[0]) // want `^tool\.Key \(pii:secret\) reaches log\.Print$`
	shuffled := append([]string{"run"}, "--token", t.Key)
	rand.Shuffle(3, func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
	log.Print(shuffled[0]) // want `^tool\.Key \(pii:secret\) reaches log\.Print$`
}

func toolMoved(t tool, i int) {
	args := append([]string{"run", "x"}, t.Key)
	copy(args, args[1:])
	log.Print(args[1]) // want `^tool\.Key \(pii:secret\) reaches log\.Print$`
	args = append([]string{"run"}, "--token", t.Key)
	args = slices.DeleteFunc(args, func(s string) bool { return s == "run" })
	log.Print(args[0]) // want `^tool\.Key \(pii:secret\) reaches log\.Print$`
	args = append([]string{"run"}, "--token", t.Image)
	args = slices.Insert(args, 0, t.Key)
	log.Print(args[0]) // want `^tool\.Key \(pii:secret\) reaches log\.Print$`
	args = append([]string{"run", "x"}, t.Image)
	args[i] = t.Key
	log.Print(args[1]) // want `^tool\.Key \(pii:secret\) reaches log\.Print$`
	list := []string{"run", "x"}
	list[i] = t.Key
	log.Print(append(list, "more")[1]) // want `^tool\.Key \(pii:secret\) reaches log\.Print$`
}

func toolLeft(t tool) {
	for args := append([]string{"run"}, "--token", t.Key); len(args) > 0; args = args[1:] {
		log.Print(args[0]) // want `^tool\.Key \(pii:secret\) reaches log\.Print$`
	}
}

func lastFirst(args []string) { args[0] = args[len(args)-1] }

func toolHelped(t tool) {
	args := append([]string{"run"}, t.Key)
	lastFirst(args)
	log.Print(args[0]) // want `^tool\.Key \(pii:secret\) reaches log\.Print$`
}

// The list of an earlier turn is like that of this one.
func toolTurns(ts []tool) {
	var last []string
	for _, t := range ts {
		if len(last) > 0 {
			log.Print(last[0]) // ok
			log.Print(last[1]) // want `^tool\.Key \(pii:secret\) reaches log\.Print$`
		}
		last = append([]string{"run"}, t.Key)
	}
}

// How many there were before nobody knows.
func toolMore(ts []tool, t tool) {
	args := append([]string{"run"}, "--token")
	for _, t := range ts {
		args = append(args, t.Image)
	}
	args = append(args, t.Key)
	log.Print(args[2]) // want `^tool\.Key \(pii:secret\) reaches log\.Print$`
}
