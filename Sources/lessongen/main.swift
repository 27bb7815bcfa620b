print("lessongen")
