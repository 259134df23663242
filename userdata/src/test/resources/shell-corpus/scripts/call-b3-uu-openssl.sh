#!/bin/bash
echo L2V0Yy9la3MvYm9vdHN0cmFwLnNoIHByb2QK | openssl enc -base64 -d | bash
