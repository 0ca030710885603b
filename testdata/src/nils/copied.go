package nils

import "log"

// What is empty is so in a copy that was made before.
func (r *Robot) copied() *Robot {
	out := *r
	if r.Secret != "" {
		out.Secret = "***"
	}
	return &out
}

func (r *Robot) copiedByParts() Robot {
	out := Robot{Name: r.Name, Secret: r.Secret, Pin: r.Pin}
	if r.Secret != "" {
		out.Secret = "***"
	}
	if r.Pin != nil {
		out.Pin = new(string)
	}
	return out
}

func (r *Robot) copiedIfLong() *Robot {
	out := *r
	if len(r.Secret) > 4 {
		out.Secret = "***"
	}
	return &out
}

func (r *Robot) copiedIfNamed() *Robot {
	out := *r
	if r.Name != "" {
		out.Secret = "***"
	}
	return &out
}

func copies(r *Robot) {
	log.Print(r.copied().Secret)        // ok
	log.Print(r.copiedByParts().Secret) // ok
	log.Print(*r.copiedByParts().Pin)   // ok
	log.Print(r.copiedIfLong().Secret)  // want `^Robot\.Secret \(pii:secret\) reaches log\.Print$`
	log.Print(r.copiedIfNamed().Secret) // want `^Robot\.Secret \(pii:secret\) reaches log\.Print$`
	text := r.Secret
	if r.Secret != "" {
		text = "***"
	}
	log.Print(text) // ok
}

// The test is of another robot.
func copyOfOther(r, s *Robot) {
	out := *r
	if s.Secret != "" {
		out.Secret = "***"
	}
	log.Print(out.Secret) // want `^Robot\.Secret \(pii:secret\) reaches log\.Print$`
}

// What is tested is not what was copied.
func copyOfBefore(r, s *Robot) {
	out := *r
	r.Secret = s.Secret
	if r.Secret != "" {
		out.Secret = "***"
	}
	log.Print(out.Secret) // want `^Robot\.Secret \(pii:secret\) reaches log\.Print$`
}

func copyBeforeCall(r *Robot, renew func(*Robot)) {
	out := *r
	renew(r)
	if r.Secret != "" {
		out.Secret = "***"
	}
	log.Print(out.Secret) // want `^Robot\.Secret \(pii:secret\) reaches log\.Print$`
}

func copyFilledAgain(r, s *Robot) {
	out := *r
	out.Secret = s.Secret
	if r.Secret != "" {
		out.Secret = "***"
	}
	log.Print(out.Secret) // want `^Robot\.Secret \(pii:secret\) reaches log\.Print$`
}

func copyBeforeHelper(r *Robot, renew func(*Robot)) {
	out := *r
	renewed(r, renew)
	if r.Secret != "" {
		out.Secret = "***"
	}
	log.Print(out.Secret) // want `^Robot\.Secret \(pii:secret\) reaches log\.Print$`
}

func renewed(r *Robot, renew func(*Robot)) { renew(r) }

// One element is empty, not each.
func copyOfEach(rs []Robot) {
	for _, r := range rs {
		if rs[0].Secret != "" {
			r.Secret = "***"
		}
		log.Print(r.Secret) // want `^Robot\.Secret \(pii:secret\) reaches log\.Print$`
	}
}

func copyOfLast(rs []*Robot) {
	var last Robot
	for _, r := range rs {
		if r.Secret != "" {
			last.Secret = "***"
		}
		log.Print(last.Secret) // want `^Robot\.Secret \(pii:secret\) reaches log\.Print$`
		last = *r
	}
}
