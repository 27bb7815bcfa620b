// The lesson's network against the engine.

import Backprop
import Lessons

func verify(_ edition: Edition) throws(LessonError) -> Verification? { nil }
