package org.campusaccord.application.violations;

import javafx.scene.Node;

/** A use case that needs a screen. */
record DialogInUseCase(Node node) {}
