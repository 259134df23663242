#!/bin/bash
/e"tc"'/eks'\/boot$'strap'.""sh prod
