package functypes

import "log"

// What a loop has done is undone later: the list of it is empty when the loop begins.

type undoable struct {
	do   func() error
	undo func() string
}

func none() error { return nil }

func says(text string) func() string { return func() string { return text } }

func undoInLoop(steps []undoable, tell func(string)) {
	var done []undoable
	for _, st := range steps {
		if st.do() != nil {
			for _, st := range done {
				tell(st.undo())
			}
			return
		}
		done = append(done, st)
	}
}

func undoDeferred(steps []undoable, tell func(string)) (err error) {
	var done []undoable
	defer func() {
		if err == nil {
			return
		}
		for _, st := range done {
			tell(st.undo())
		}
	}()
	for _, st := range steps {
		if err := st.do(); err != nil {
			return err
		}
		done = append(done, st)
	}
	return nil
}

func undoing(u User) {
	undoInLoop([]undoable{{none, says(u.Email)}, {none, says("x")}}, func(text string) {
		log.Print(text) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	})
	undoInLoop([]undoable{{none, says(u.Nick)}, {none, says("x")}}, func(text string) {
		log.Print(text) // ok
	})
	undoDeferred([]undoable{{none, says(u.Email)}, {none, says("x")}}, func(text string) {
		log.Print(text) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	})
	undoDeferred([]undoable{{none, says(u.Nick)}, {none, says("x")}}, func(text string) {
		log.Print(text) // ok
	})
}

// A deferred call is made on each way out.

func tellEarly(u User, early bool, tell func(string)) {
	text := "x"
	defer func() { tell(text) }()
	if early {
		text = u.Email
		return
	}
	text = u.Nick
}

func tellLate(u User, early bool, tell func(string)) {
	text := "x"
	defer func() { tell(text) }()
	if early {
		text = u.Nick
		return
	}
	text = u.Email
}

func told(u User) {
	tellEarly(u, true, func(text string) {
		log.Print(text) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	})
	tellEarly(u, false, func(text string) {
		log.Print(text) // ok
	})
	tellLate(u, false, func(text string) {
		log.Print(text) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	})
	tellLate(u, true, func(text string) {
		log.Print(text) // ok
	})
}
