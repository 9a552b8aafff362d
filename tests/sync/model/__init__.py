"""The exchange in memory: the real pure rules, a made-up team, thousands of histories a minute."""
