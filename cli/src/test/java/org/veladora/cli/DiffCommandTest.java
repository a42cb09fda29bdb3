package org.veladora.cli;
class DiffCommandTest {}
