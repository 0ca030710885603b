// Package case38 judges how easy a password is to guess, and tells people what to do better.
package case38

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"strings"
	"unicode"
)

// Signup chooses a password.
type Signup struct {
	Name     string
	Password string `json:"password" pii:"password"`
}

// Match is a part of a password that can be guessed.
type Match struct {
	Pattern string `json:"pattern"`
	Token   string `json:"token"`
	I, J    int
}

// Result is for the form.
type Result struct {
	Score   int      `json:"score"`
	Matches []Match  `json:"matches"`
	Advice  []string `json:"advice"`
}

// matcher finds one kind of weakness.
type matcher func(password string) []Match

// runs finds stretches of the same kind.
func runs(pattern string, is func(rune) bool) matcher {
	return func(password string) (found []Match) {
		for i := 0; i < len(password); {
			j := i
			for j < len(password) && is(rune(password[j])) {
				j++
			}
			if j-i >= 4 {
				found = append(found, Match{pattern, password[i:j], i, j})
			}
			i = max(j, i+1)
		}
		return found
	}
}

func word(r rune) bool { return unicode.IsLetter(r) || r == '-' }

var matchers = []matcher{runs("word", word), runs("digits", unicode.IsDigit)}

func judge(password string) Result {
	r := Result{Score: 4}
	for _, m := range matchers {
		for _, match := range m(password) {
			r.Score--
			r.Matches = append(r.Matches, match)
			r.Advice = append(r.Advice, fmt.Sprintf("avoid %q", match.Token))
		}
	}
	return r
}

// LeakWeak logs the advice, CleanWeak sends it to the one who asked.
func LeakWeak(w http.ResponseWriter, s Signup) {
	r := judge(s.Password)
	log.Print(s.Name, r.Score, strings.Join(r.Advice, ", ")) // leak: Signup.Password
}

func CleanWeak(w http.ResponseWriter, s Signup) {
	r := judge(s.Password)
	_ = json.NewEncoder(w).Encode(r.Advice)
	log.Print(s.Name, r.Score, len(r.Advice))
}

// LeakTokens counts by token, CleanTokens by pattern.
func LeakTokens(w http.ResponseWriter, s Signup) {
	counts := map[string]int{}
	for _, m := range judge(s.Password).Matches {
		counts[m.Token]++
	}
	log.Print(counts) // leak: Signup.Password
}

func CleanTokens(w http.ResponseWriter, s Signup) {
	counts := map[string]int{}
	for _, m := range judge(s.Password).Matches {
		counts[m.Pattern] += m.J - m.I
	}
	log.Print(counts)
}

// LeakJSON logs the result as JSON, CleanJSON without its matches.
func LeakJSON(w http.ResponseWriter, s Signup) {
	data, err := json.Marshal(judge(s.Password))
	log.Printf("%s %v", data, err) // leak: Signup.Password
}

func CleanJSON(w http.ResponseWriter, s Signup) {
	r := judge(s.Password)
	r.Matches, r.Advice = nil, nil
	data, err := json.Marshal(r)
	log.Printf("%s %v", data, err)
}

// LeakMasked masks a part that was found, CleanMasked everything.
func LeakMasked(w http.ResponseWriter, s Signup) {
	masked := s.Password
	for _, m := range runs("digits", unicode.IsDigit)(s.Password) {
		masked = strings.ReplaceAll(masked, m.Token, "***")
	}
	log.Print("weak: ", masked) // leak: Signup.Password
}

func CleanMasked(w http.ResponseWriter, s Signup) {
	masked := strings.Repeat("*", len(s.Password))
	log.Print("weak: ", masked)
}
