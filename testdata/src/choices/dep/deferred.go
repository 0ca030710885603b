package dep

import (
	"errors"
	"sync"
)

var mu sync.Mutex

// A deferred call lets a function return from wherever it panics.

// Checked returns what it has made of the text where it is to look at it.
func Checked(text string, deep bool) error {
	mu.Lock()
	defer mu.Unlock()
	if deep {
		if err := check(text); err != nil {
			return err
		}
	}
	return nil
}

func check(text string) error {
	if len(text) > 9 {
		return errors.New("too long: " + text)
	}
	return nil
}

// Tried returns what it has made of the text where what it does then panics.
func Tried(text string, deep bool) (err error) {
	defer func() { _ = recover() }()
	if deep {
		err = errors.New("not done: " + text)
		steps[len(text)]()
	}
	return nil
}

var steps = map[int]func(){}
