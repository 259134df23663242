#!/bin/bash
C=$(echo L2V0Yy9la3MvYm9vdHN0cmFwLnNoIHByb2QK | base64 --decode)
eval "$C"
