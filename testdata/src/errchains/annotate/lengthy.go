package annotate

import "log"

// Lengthy leaves more calls to its callers than a summary keeps.
func Lengthy(err error, words interface{ Next() string }) {
	var all []string
	all = append(all, words.Next())
	all = append(all, words.Next())
	all = append(all, words.Next())
	all = append(all, words.Next())
	all = append(all, words.Next())
	all = append(all, words.Next())
	all = append(all, words.Next())
	all = append(all, words.Next())
	all = append(all, words.Next())
	all = append(all, words.Next())
	all = append(all, words.Next())
	all = append(all, words.Next())
	all = append(all, words.Next())
	all = append(all, words.Next())
	all = append(all, words.Next())
	all = append(all, words.Next())
	if g, ok := err.(interface{ Grade() string }); ok {
		log.Print(len(all), g.Grade())
	}
}
