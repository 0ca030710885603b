//go:build !unfinished

package store

import (
	"context"

	"allego.example/learn/models"
)

// forgetVisit deletes what is cached of a learner.
func (s *Store) forgetVisit(ctx context.Context, id models.LearnerID) error {
	if err := s.cache.Del(ctx, "position:"+string(id)).Err(); err != nil {
		return err
	}
	return s.cache.Del(ctx, "visit:"+string(id)).Err()
}
