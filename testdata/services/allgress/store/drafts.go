//go:build !keepdrafts

package store

import "context"

// forgetDraft deletes the case that somebody was writing.
func (e *Europe) forgetDraft(ctx context.Context, id string) error {
	return e.db.WithContext(ctx).Delete(&Draft{}, "id = ?", id).Error
}
