package site

import "sync"

// sessions are those that last until the site restarts.
type sessions struct {
	mu      sync.Mutex
	current map[string]int64
}

func (s *sessions) add(session string, member int64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.current == nil {
		s.current = map[string]int64{}
	}
	s.current[session] = member
}

func (s *sessions) member(session string) (int64, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	id, ok := s.current[session]
	return id, ok
}

func (s *sessions) drop(session string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.current, session)
}
